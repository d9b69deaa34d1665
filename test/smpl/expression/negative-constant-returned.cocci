@@
constant c;
@@
- return -c;
+ return ERR(c);
