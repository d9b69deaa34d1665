@@
expression E;
@@
  request(
+ dev,
  E, ...)
