struct foo { int old; };
struct bar { int old; };

int f(struct foo *foo, struct bar *bar)
{
	foo->old++;
	bar->old--;
	return (foo + 1)->old;
}
