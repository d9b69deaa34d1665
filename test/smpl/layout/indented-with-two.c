int f(int a)
{
  if (a) {
    one(a);
    two(a);
  }
  return 0;
}
