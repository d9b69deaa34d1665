@type@ @@
- struct a *
+ struct b *
