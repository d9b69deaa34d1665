@@
expression e;
@@
 f(
+ NEW,
 e)
