#spatch --only-return-is-error-exit
@@ @@
- lock();
+ lock2();
 ...
- unlock();
+ unlock2();
