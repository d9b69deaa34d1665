@@ @@
- lock();
+ lock2();
 ... when != foo()
- unlock();
+ unlock2();
