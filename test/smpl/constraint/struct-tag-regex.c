struct old_thing { int refs; };
struct new_thing { int refs; };
void f(struct old_thing *a, struct new_thing *b)
{
	a->refs = b->refs;
}
