@@
expression a, b;
binary operator o;
assignment operator ao;
@@
- if (a o b) a ao b;
+ fix(a, b);
