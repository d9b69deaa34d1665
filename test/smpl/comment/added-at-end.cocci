@@
expression E;
@@
- stop(E);
+ halt(E); // was stop
