#spatch --no-gotos
@@ @@
- lock();
+ lock2();
 ...
- unlock();
+ unlock2();
