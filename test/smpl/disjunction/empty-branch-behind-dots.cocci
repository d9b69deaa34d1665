@@
expression E;
@@
- start(E);
+ begin(E);
  ...
(
- pause();
|
)
  go(E);
