@@
identifier f;
expression E;
@@
f(...)
{
  ...
+ trace();
  return E;
}
