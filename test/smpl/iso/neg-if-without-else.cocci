@@ expression E; statement S1,S2; @@
  if (
- foo(E)
+ bar(E)
  ) S1 else S2
