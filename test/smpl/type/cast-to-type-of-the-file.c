typedef int foo;
void f(void *a, int b)
{
	k = (foo)(b + 1);
	k = (foo)-b;
	k = (foo)b;
}
