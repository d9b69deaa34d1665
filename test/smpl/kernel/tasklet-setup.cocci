@@ expression t, d; identifier f; @@
- tasklet_init(&t->tasklet, f, (unsigned long)d);
+ tasklet_setup(&t->tasklet, f);

@@ identifier f, d, x; type T; @@
- void f(unsigned long d)
+ void f(struct tasklet_struct *t)
  {
-	T x = (T)d;
+	T x = from_tasklet(x, t, tasklet);
	...
  }
