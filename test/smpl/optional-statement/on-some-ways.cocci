@@
@@
- lock_pins();
+ lock_pins_fast();
 ...
?- flush_pins();
 ...
- unlock_pins();
