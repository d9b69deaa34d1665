@@ {struct a *, struct b *} E; @@
- f(E)
+ g(E)
