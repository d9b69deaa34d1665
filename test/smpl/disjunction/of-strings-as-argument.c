int y(void)
{
	log("a");
	log("b", 1);
	log("c", 2);
}
