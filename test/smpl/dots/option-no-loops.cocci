#spatch --no-loops
@@ @@
- lock();
+ lock2();
 ...
- unlock();
+ unlock2();
