@@
identifier f;
@@
f(...)
{
+ enter();
  ...
+ leave();
}
