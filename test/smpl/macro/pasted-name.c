#define GET(name, x) take(name##_from(x))
#define PUT(name) take(name##_store)
int f(int x)
{
	return take(x);
}
