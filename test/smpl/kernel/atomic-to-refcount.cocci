@@ expression x; @@
- atomic_inc(&x->refs)
+ refcount_inc(&x->refs)

@@ expression x; @@
- atomic_dec_and_test(&x->refs)
+ refcount_dec_and_test(&x->refs)

@@ expression x, n; @@
- atomic_set(&x->refs, n)
+ refcount_set(&x->refs, n)

@@ @@
struct foo {
	...
-	atomic_t refs;
+	refcount_t refs;
	...
};
