enum state { IDLE, BUSY };
void f(enum state s, int i)
{
	enum state t = IDLE;

	set(s);
	set(t);
	set(i);
	set(BUSY);
}
