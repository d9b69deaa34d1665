#spatch --allow-inconsistent-paths
@@
@@
  a();
  ...
- c();
+ d();
