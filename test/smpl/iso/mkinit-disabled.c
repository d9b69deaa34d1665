struct ops { int open; };
struct ops a = { .open = old };
void f(struct ops b)
{
	b.open = old;
}
