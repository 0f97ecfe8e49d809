/** How the screens stand beside or under the drawn stage: fetched with it, for nothing else needs it. */
import './nearStage.css';
import './besideStage.css';
import './exchangeBesideStage.css';
import './tallBesideStage.css';
import './exchangeUnderStage.css';
import './underStage.css';
import './eventUnderStage.css';
import './nightUnderStage.css';
import './stayingFoot.css';
