@@ type T; T A, B; @@
- swap(A, B)
+ swap_same(A, B)
