enum color { RED };
enum color a;
void f(enum color b)
{
	c = (enum color)d;
}
