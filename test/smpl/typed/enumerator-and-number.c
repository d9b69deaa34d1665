enum level { LOW, HIGH };
#define LIMIT 16
#define NAME "name"

void f(unsigned long big)
{
	put(HIGH);
	put(LIMIT);
	put(NAME);
	put(big);
	put(sizeof(big));
}
