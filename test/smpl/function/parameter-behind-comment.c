int f(int a /* in */)
{
}
static void
long_function_name_of_something_big(int a)
{
}
int
g(
  int a
 )
{
}
