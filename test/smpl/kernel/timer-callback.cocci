@change@
identifier f, d;
type T;
identifier x;
@@
- void f(unsigned long d)
+ void f(struct timer_list *t)
  {
-	T *x = (T *)d;
+	T *x = from_timer(x, t, timer);
	...
  }

@@
identifier change.f;
expression x;
@@
- setup_timer(&x->timer, f, (unsigned long)x)
+ timer_setup(&x->timer, f, 0)
