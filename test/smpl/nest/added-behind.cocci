@@
expression E;
@@
{
  <...
- step(E);
+ advance(E);
  ...>
+ settle();
  return E;
}
