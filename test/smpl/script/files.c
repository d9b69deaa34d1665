void f(int a)
{
}
