enum color c;
void f(void)
{
	enum shape s;
	enum color { RED } t;
}
