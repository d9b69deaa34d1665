@ok@
position p;
expression E;
@@
  lock();
  ...
  use@p(E);
@@
position p != ok.p;
expression E;
@@
- use@p(E);
+ locked_use(E);
