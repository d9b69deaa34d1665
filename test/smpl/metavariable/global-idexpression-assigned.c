int state;
void h(int a)
{
	int state2;
	state = a;
	state2 = a;
	a = 1;
	unknown = 3;
}
