@@
expression E;
@@
- DEBUG(E);
+ debug(E);
