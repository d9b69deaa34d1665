@@
expression E;
@@
+ lock();
  touch(E);
+ unlock();
