@@
expression x, y;
@@
 if (x < 0) {
- log(y);
 return x;
 }
