@@
expression E;
@@
  start(E);
(
- pause();
|
)
- go(E);
+ run(E);
