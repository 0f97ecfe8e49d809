#!/usr/bin/env bash
# Makes every sound of the game from sines and noise: cues.webm and cues.m4a (one sprite, see
# cues.json), the beds of the rooms and the theme. Needs sox and ffmpeg; the same bytes each time.
set -euo pipefail
cd "$(dirname "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
rate=48000
sox() { command sox -R -D "$@"; }

# cue NAME SECONDS EFFECTS…: one mono sound, its peak at -8 dBFS, without a click at either end.
cue() {
  local name="$1" seconds="$2"
  shift 2
  sox -n -r $rate -c 1 -b 16 "$work/$name.raw.wav" synth "$seconds" "$@"
  sox "$work/$name.raw.wav" "$work/$name.wav" fade t 0.004 "$seconds" 0.03 gain -n "${PEAK:--8}" pad 0 0.12
}

# mix NAME PART…: several sounds at once, as one cue.
mix() {
  local name="$1"
  shift
  sox -m "${@/#/$work/}" "$work/$name.sum.wav"
  sox "$work/$name.sum.wav" "$work/$name.wav" gain -n "${PEAK:--8}" pad 0 0.12
}

# delayed NAME SECONDS FROM: a sound that begins later.
delayed() { sox "$work/$3.wav" "$work/$1.wav" pad "$2" 0; }

# Wood on wood: a token set down; turned over.
cue token-body 0.09 sine 190 fade l 0 0.09 0.085
cue token-tick 0.03 pinknoise lowpass 2600 fade l 0 0.03 0.028 vol 0.6
mix token token-body.wav token-tick.wav
delayed token-second 0.08 token
mix reveal token.wav token-second.wav

# Paper: an offer slides over the table, a page is turned, a folder shut.
cue offer 0.34 pinknoise highpass 900 lowpass 5200 tremolo 19 55 fade q 0.12 0.34 0.2
PEAK=-12 cue page 0.2 pinknoise highpass 1800 lowpass 7000 fade q 0.03 0.2 0.15
cue fold-air 0.12 pinknoise lowpass 1500 fade l 0.01 0.12 0.1
cue fold-thud 0.16 sine 92 fade l 0 0.16 0.15
mix refused fold-air.wav fold-thud.wav

# Brass: two brackets click shut; a stamp; a seal pressed.
cue click-a 0.26 pluck 880 vol 0.5
cue click-b 0.3 pluck 1318.5 vol 0.5
delayed click-late 0.09 click-b
mix agreed click-a.wav click-late.wav token-body.wav
cue stamp-low 0.2 sine 70:48 fade l 0 0.2 0.18
cue stamp-paper 0.07 pinknoise lowpass 1800 fade l 0 0.07 0.06
mix harvested stamp-low.wav stamp-paper.wav click-late.wav
cue seal-low 0.15 sine 118:96 fade l 0 0.15 0.13
mix sealed seal-low.wav stamp-paper.wav

# A pen: one stroke for a red line, two hands for a signature.
cue red-line 0.42 pinknoise highpass 2600 lowpass 6800 tremolo 7 40 fade q 0.05 0.42 0.06
cue scratch-a 0.5 pinknoise highpass 3000 lowpass 7600 tremolo 9 85 fade q 0.05 0.5 0.1
cue scratch-b 0.6 pinknoise highpass 2400 lowpass 6200 tremolo 6 85 fade q 0.05 0.6 0.1
delayed scratch-late 0.35 scratch-b
mix signed scratch-a.wav scratch-late.wav

# The wire: a teleprinter under a low swell.
cue printer 0.7 square 34 bandpass 2400 900 tremolo 21 90 fade t 0.01 0.7 0.1
cue swell 1.2 sine 55 sine mix 82.4 fade q 0.35 1.2 0.6
mix wire printer.wav swell.wav

# The telephones: the receiver, and the line that opens.
cue lift-tick 0.05 pinknoise bandpass 1500 700 fade l 0 0.05 0.045
cue lift-ring 0.16 pluck 523.3 vol 0.4
mix telephone lift-tick.wav lift-ring.wav
cue line 0.9 sine 349.2 sine mix 440 tremolo 24 25 fade q 0.1 0.9 0.4

# The press, a strike, and one's turn.
cue shutter 0.06 whitenoise vol 0.5 highpass 2000 fade l 0 0.06 0.055
delayed shutter-2 0.11 shutter
delayed shutter-3 0.31 shutter
mix press shutter.wav shutter-2.wav shutter-3.wav
cue strike 0.5 sine 65:41 fade l 0 0.5 0.48
PEAK=-14 cue turn 0.6 pluck 659.3 vol 0.5
cue chairs-a 0.5 sawtooth 61:44 lowpass 420 tremolo 26 60 fade q 0.08 0.5 0.2
cue chairs-b 0.6 sawtooth 52:39 lowpass 380 tremolo 22 60 fade q 0.08 0.6 0.2
delayed chairs-late 0.22 chairs-b
mix chairs chairs-a.wav chairs-late.wav

cues=(token reveal offer page refused agreed harvested sealed red-line signed wire telephone line press strike turn chairs)
start=0
{
  printf '{\n'
  for name in "${cues[@]}"; do
    milliseconds="$(awk -v s="$(soxi -D "$work/$name.wav")" 'BEGIN { printf "%d", s * 1000 }')"
    [ "$name" = "${cues[0]}" ] || printf ',\n'
    printf '  "%s": [%d, %d]' "$name" "$start" "$milliseconds"
    start=$((start + milliseconds + 60))
  done
  printf '\n}\n'
} > cues.json
silence="$work/gap.wav"
sox -n -r $rate -c 1 -b 16 "$silence" trim 0 0.06
list=()
for name in "${cues[@]}"; do
  # Cut to whole milliseconds, as cues.json tells them.
  sox "$work/$name.wav" "$work/$name.cut.wav" trim 0 "$(awk -v s="$(soxi -D "$work/$name.wav")" 'BEGIN { printf "%.3f", int(s * 1000) / 1000 }')"
  list+=("$work/$name.cut.wav" "$silence")
done
sox "${list[@]}" "$work/cues.wav"

# The beds: a murmur behind a door, a clock at night, cold air after a wire. They join end to end.
bed() {
  local name="$1" seconds="$2"
  sox "$work/$name.bed.wav" "$work/$name.head.wav" trim 0 1
  sox "$work/$name.bed.wav" "$work/$name.tail.wav" trim "$seconds" 1 fade t 0 1 1
  sox "$work/$name.head.wav" "$work/$name.in.wav" fade t 1
  sox -m "$work/$name.in.wav" "$work/$name.tail.wav" "$work/$name.join.wav"
  sox "$work/$name.bed.wav" "$work/$name.rest.wav" trim 1 "$((seconds - 1))"
  sox "$work/$name.join.wav" "$work/$name.rest.wav" "$work/$name.wav" gain -n -24
}
sox -n -r $rate -c 1 -b 16 "$work/hall.bed.wav" synth 13 brownnoise bandpass 340 260 tremolo 3.1 38 tremolo 0.43 45 bandpass 480 420
bed hall 12
sox -n -r $rate -c 1 -b 16 "$work/tick.wav" synth 0.02 pinknoise bandpass 3200 1200 fade l 0 0.02 0.018 pad 0 0.98
sox "$work/tick.wav" "$work/ticks.wav" repeat 8
sox -n -r $rate -c 1 -b 16 "$work/air.wav" synth 9 brownnoise lowpass 160 vol 0.5
sox -m "$work/ticks.wav" "$work/air.wav" "$work/night.bed.wav"
bed night 8
sox -n -r $rate -c 1 -b 16 "$work/cold.bed.wav" synth 9 sine 98 sine mix 98.7 brownnoise mix lowpass 260 tremolo 0.5 30
bed cold 8

# The theme: six slow chords of plucked strings over a held fifth.
theme=()
at=0
for chord in "146.8 220 293.7 349.2" "130.8 196 261.6 329.6" "116.5 174.6 233.1 293.7" "110 164.8 220 277.2" "146.8 220 293.7 440" "146.8 220 349.2 440"; do
  voice=0
  for tone in $chord; do
    sox -n -r $rate -c 1 -b 16 "$work/theme-$at-$voice.wav" synth 4 pluck "$tone" vol 0.4 fade l 0.01 4 3 pad "$(awk -v a=$at -v v=$voice 'BEGIN { print a + v * 0.18 }')"
    theme+=("$work/theme-$at-$voice.wav")
    voice=$((voice + 1))
  done
  at=$((at + 3))
done
sox -m "${theme[@]}" "$work/theme.sum.wav"
sox "$work/theme.sum.wav" "$work/theme.wav" lowpass 3200 reverb 45 50 80 fade t 0.02 21.5 2.5 gain -n -10

encode() {
  local name="$1" bitrate="$2"
  ffmpeg -nostdin -loglevel error -y -i "$work/$name.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact -c:a libopus -b:a "$bitrate" "$name.webm"
  ffmpeg -nostdin -loglevel error -y -i "$work/$name.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact -c:a aac -b:a "$bitrate" "$name.m4a"
}
encode cues 64k
encode hall 24k
encode night 24k
encode cold 24k
encode theme 48k
