@@
expression x;
@@
- first(x);
  ...
- second(x);
  ...
- third(x);
+ all(x);
