unsigned a;
unsigned int b;
unsigned long c;
struct s {
	unsigned d;
	unsigned e:3;
};
void f(unsigned g)
{
	unsigned h;
}
