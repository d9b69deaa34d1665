@@
constant c =~ "^0x";
@@
- set(c)
+ set_hex(c)
