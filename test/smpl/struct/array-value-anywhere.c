int list[] = {
	ONE,
	OLD,
	TWO,
};
int other[] = { ONE, TWO };
