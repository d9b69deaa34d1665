@@
@@
- snd_register
+ snd_card_register
  (...)
