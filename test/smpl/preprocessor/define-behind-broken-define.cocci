@@
@@
 #define A(x) foo(x)
+#define B(x) bar(x)
