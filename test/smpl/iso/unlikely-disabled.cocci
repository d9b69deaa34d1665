@r disable unlikely@ expression E; @@
- if (E < 0)
+ if (failed(E))
  h();
