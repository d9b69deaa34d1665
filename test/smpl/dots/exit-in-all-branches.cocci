@@ @@
- lock();
+ lock2();
 ...
- unlock();
+ unlock2();
