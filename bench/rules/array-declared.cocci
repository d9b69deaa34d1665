@@ type T; identifier a; expression N; @@
- T a[N];
+ DECLARE_ARRAY(T, a, N);
