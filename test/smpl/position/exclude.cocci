@ok@
expression E;
position p;
@@
  lock(E);
  ...
  touch@p(E);
  ...
  unlock(E);

@@
expression E;
position p != ok.p;
@@
- touch@p(E);
+ touch_locked(E);
