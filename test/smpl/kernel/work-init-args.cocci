@@ expression w, d; identifier f; @@
- INIT_WORK(&w->work, f, d);
+ INIT_WORK(&w->work, f);

@@ identifier f, d, x; type T; @@
- void f(void *d)
+ void f(struct work_struct *work)
  {
-	T *x = d;
+	T *x = container_of(work, T, work);
	...
  }
