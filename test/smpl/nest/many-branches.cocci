@r@
identifier f, s;
expression E, N;
position p;
@@
f(struct queue *s)
{
  <...
- step(s, N)
+ advance(s, N)
  ...>
+ settle(s);
  return@p E;
}

@@
identifier r.f;
expression r.E;
@@
f(...)
{
  ...
- return E;
+ return done(E);
}
